"""The worker process: the policy lives there, so that its death is an event and not a crash."""
