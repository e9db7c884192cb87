-- Who refused, or let in, and for which agency: of what is not decided in time, and of what was decided before, nobody.
alter table application add decided_by uuid, add decided_for uuid,
    add check ((decided_by is null) = (decided_for is null)),
    add check (decided_by is null or status <> 'RECEIVED');
