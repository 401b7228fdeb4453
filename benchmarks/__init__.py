"""Benchmarks for developers: each module is one `make bench-*` target and ends with a JSON line."""
