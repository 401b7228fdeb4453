"""Which policy update an adapter comes from, read from the store."""

from __future__ import annotations

from uuid import UUID

from ouroboros_desktop.core.adapter_export import Origin
from ouroboros_desktop.storage.reading import Con, records


def origin(con: Con, adapter_id: UUID) -> Origin | None:
    """Return the update that made an adapter; None where it is no longer in the store."""
    query = (
        "SELECT c.number AS cycle, u.config->>'method' AS method,"
        " (SELECT count(*) FROM policy_update_experience AS x WHERE x.policy_update_id = u.id)"
        " AS experiences FROM adapter AS a JOIN policy_update AS u ON u.id = a.policy_update_id"
        " JOIN cycle AS c ON c.id = u.cycle_id WHERE a.id = ?"
    )
    return next(iter(records(con, Origin, query, adapter_id)), None)
