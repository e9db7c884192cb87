package org.punte.identity.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;
import org.punte.web.query.AdvisoryLock;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(AgencyRepository.class);
    private static final String MATCHING = """
            (:kind is null or kind = :kind) and (:county is null or county = :county)
            and (:status is null or status = :status) and (createdAt, id) < (:at, :id)""";
    private static final String ORDER = " order by createdAt desc, id desc";
    private static final String LISTED = MATCHING + """
             and (id = :reader
                  or (status = ACTIVE and (:limited = false or county = :home or id in :sponsors))
                  or (status = PROBATION and (county = :home or array_contains(sponsors, :reader))))""";

    /** What a list is narrowed to. */
    record Filter(
            @Nullable AgencyKind kind,
            @Nullable String county,
            @Nullable AgencyStatus status) {
        private Parameters parameters(Position after) {
            return Parameters.with("kind", kind)
                    .and("county", county)
                    .and("status", status)
                    .and("at", after.at())
                    .and("id", after.id());
        }
    }

    /** All there ever were, newest first; one row more than {@code limit} tells that there is a next page. */
    List<Agency> page(Filter filter, Position after, int limit) {
        return find(MATCHING + ORDER, filter.parameters(after)).range(0, limit).list();
    }

    /** As {@link #page}, but only what the directory shows to this agency. */
    List<Agency> pageFor(Agency reader, Filter filter, Position after, int limit) {
        var known = filter.parameters(after)
                .and("sponsors", List.of(reader.sponsors))
                .and("home", reader.county)
                .and("limited", reader.status == AgencyStatus.PROBATION)
                .and("reader", reader.id);
        return find(LISTED + ORDER, known).range(0, limit).list();
    }

    /** Held until the transaction ends: nobody else moves it meanwhile. */
    Optional<Agency> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** These, none of which changes until the transaction ends. */
    List<Agency> held(List<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whose public holidays are not yet told up to this year. */
    List<UUID> withHolidaysBefore(int year) {
        return find("select id from Agency where publicHolidays is not null and holidaysThrough < ?1", year)
                .project(UUID.class)
                .list();
    }

    /** The oldest first. */
    List<Agency> inStatus(AgencyStatus status) {
        return list("status = ?1 order by createdAt, id", status);
    }

    List<UUID> wardsOf(UUID guardian) {
        return find("select id from Agency where guardian = ?1", guardian)
                .project(UUID.class)
                .list();
    }

    /** What all the others are called, those that have left as well. */
    List<String> namesBeside(UUID id) {
        return find("select name from Agency where id <> ?1", id)
                .project(String.class)
                .list();
    }

    /** Of two who take a name at the same moment the second one sees the first. */
    void lockNames() {
        LOCK.hold(getEntityManager(), "names");
    }

    void lockFounding() {
        LOCK.hold(getEntityManager(), "founding");
    }

    /** All ids, oldest first: for telling everything again. */
    List<UUID> ids() {
        return find("select id from Agency order by createdAt, id")
                .project(UUID.class)
                .list();
    }
}
