"""The session: five stages, undo, gate and rollback, without a window and without a model."""
