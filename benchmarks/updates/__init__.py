"""One policy update by one implementation, each in a process of its own; see ``benchmarks.ppo``."""
