"""Ouroboros Desktop: a teacher talks with a language model, scores it, and updates it by PPO."""

__version__ = "0.1.0"
