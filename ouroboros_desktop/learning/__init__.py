"""The mathematics that every backend, the session and the evaluation share: pure, on NumPy."""
