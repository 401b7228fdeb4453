"""Evaluation: the simulated teacher, its topics, and how much a policy learns from it."""
