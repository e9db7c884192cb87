package org.punte.referrals.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.AgencyChanged.Calendar;
import org.punte.referrals.hours.Week;
import org.punte.web.query.Column;

/** The rows of the read model. */
@ApplicationScoped
class AgencyRepository {
    private static final String PUT = """
            insert into agency (id, version, name, kind, county, zone, calendar, status, sponsors, staffed_hours, languages,
                phone, new_until)
            values (:id, :version, :name, :kind, :county, :zone, cast(:calendar as jsonb), :status, :sponsors, :staffed,
                :languages, :phone, :newUntil)
            on conflict (id) do update set version = excluded.version, name = excluded.name, kind = excluded.kind,
                county = excluded.county, zone = excluded.zone, calendar = excluded.calendar, status = excluded.status,
                sponsors = excluded.sponsors, staffed_hours = excluded.staffed_hours, languages = excluded.languages,
                phone = excluded.phone, new_until = excluded.new_until
            where agency.version <= excluded.version""";
    private static final String FIND =
            "select zone, cast(calendar as text) as calendar, status, sponsors from agency where id = :id";
    private static final String LEAVING =
            "select id from agency where status in ('CLOSING', 'DEACTIVATED') order by id";

    private final Session db;
    private final ObjectMapper json;

    AgencyRepository(Session db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** False when something newer was heard already. */
    boolean put(UUID id, int version, AgencyChanged agency) {
        int rows = db.createNativeMutationQuery(PUT)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("name", agency.name())
                .setParameter("kind", agency.kind())
                .setParameter("county", agency.county(), String.class)
                .setParameter(
                        "zone",
                        agency.zone() == null ? WorkingCalendar.USUAL.zone().getId() : agency.zone())
                .setParameter("calendar", written(agency.calendar()), String.class)
                .setParameter("status", agency.status())
                .setParameter("sponsors", given(agency.sponsors()).toArray(UUID[]::new), UUID[].class)
                .setParameter("staffed", Week.written(given(agency.staffedHours())), String[].class)
                .setParameter("languages", given(agency.languages()).toArray(String[]::new), String[].class)
                .setParameter("phone", agency.phone(), String.class)
                .setParameter("newUntil", agency.newUntil(), LocalDate.class)
                .executeUpdate();
        return rows == 1;
    }

    List<UUID> leaving() {
        return Column.of(db, LEAVING, UUID.class).getResultList();
    }

    /** Without a flush: it is asked behind a cache, and must not wait for a lock while others wait for its answer. */
    Optional<KnownAgency> find(UUID id) {
        return db
                .createNativeQuery(FIND, Tuple.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .addScalar("zone", String.class)
                .addScalar("calendar", String.class)
                .addScalar("status", String.class)
                .addScalar("sponsors", UUID[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> new KnownAgency(
                        id,
                        AgencyStatus.of(row.get("status", String.class)),
                        Set.of(row.get("sponsors", UUID[].class)),
                        calendar(row.get("calendar", String.class), ZoneId.of(row.get("zone", String.class)))))
                .findFirst();
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private WorkingCalendar calendar(@Nullable String text, ZoneId zone) {
        var usual = WorkingCalendar.USUAL;
        if (text == null)
            return new WorkingCalendar(zone, usual.days(), usual.opens(), usual.closes(), usual.holidays());
        try {
            return json.readValue(text, Calendar.class).in(zone);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored calendar is unreadable", e);
        }
    }

    private @Nullable String written(@Nullable Calendar calendar) {
        try {
            return calendar == null ? null : json.writeValueAsString(calendar);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A calendar is not writable", e);
        }
    }
}
