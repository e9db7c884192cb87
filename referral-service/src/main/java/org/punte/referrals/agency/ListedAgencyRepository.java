package org.punte.referrals.agency;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.punte.referrals.hours.Week;

/** The rows of the read model, as a list. */
@ApplicationScoped
class ListedAgencyRepository {
    private static final String ALL = """
            select id, name, kind, county, status, sponsors, staffed_hours, zone, languages, phone, new_until,
                array(select cast(day as date) from jsonb_array_elements_text(
                    case jsonb_typeof(calendar -> 'holidays') when 'array' then calendar -> 'holidays' end) day) as holidays
            from agency""";

    private final Session db;

    ListedAgencyRepository(Session db) {
        this.db = db;
    }

    /** Without a flush, as it is asked behind a cache. */
    Map<UUID, ListedAgency> all() {
        return db
                .createNativeQuery(ALL, Tuple.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("kind", String.class)
                .addScalar("county", String.class)
                .addScalar("status", String.class)
                .addScalar("sponsors", UUID[].class)
                .addScalar("staffed_hours", String[].class)
                .addScalar("zone", String.class)
                .addScalar("languages", String[].class)
                .addScalar("phone", String.class)
                .addScalar("new_until", LocalDate.class)
                .addScalar("holidays", LocalDate[].class)
                .getResultList()
                .stream()
                .map(ListedAgencyRepository::listed)
                .collect(toUnmodifiableMap(ListedAgency::id, agency -> agency));
    }

    private static ListedAgency listed(Tuple row) {
        return new ListedAgency(
                row.get("id", UUID.class),
                row.get("name", String.class),
                AgencyKind.of(row.get("kind", String.class)),
                row.get("county", String.class),
                AgencyStatus.of(row.get("status", String.class)),
                Set.of(row.get("sponsors", UUID[].class)),
                desk(row),
                List.of(row.get("languages", String[].class)),
                row.get("phone", String.class),
                row.get("new_until", LocalDate.class));
    }

    private static Week desk(Tuple row) {
        return Week.read(row.get("staffed_hours", String[].class), ZoneId.of(row.get("zone", String.class)))
                .keeping(new HashSet<>(List.of(row.get("holidays", LocalDate[].class))));
    }
}
