package org.punte.referrals;

import static java.util.stream.Collectors.joining;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Agencies that others know, and the services that they offer. */
public final class Services {
    private static final String AGENCY = """
            {"name": "%s", "kind": "%s", "county": "%s", "zone": "Europe/Bucharest", "status": "%s", "sponsors": [%s],
             "phone": "+40 232 000 000", "languages": ["ron"], "staffedHours": [%s], "newUntil": null}""";
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private final NetworkNews news;

    public Services(NetworkNews news) {
        this.news = news;
    }

    /** The supervisor of an active NGO in the county, whose desk is always staffed. */
    public Account ngo(String county) {
        return known("NGO", county, "ACTIVE");
    }

    /** The same, of an agency that comes before the others by name: lists of the excluded end somewhere. */
    public Account firstNgo(String county) {
        var account = supervisor(agency());
        tellFirst(account.agency(), 1, county, "ACTIVE", always());
        return account;
    }

    /** Such an NGO is told anew, and keeps its place before the others. */
    public void tellFirst(UUID agency, int version, String county, String status, String staffed) {
        news.agencyAs(agency, version, AGENCY.formatted("Acasă " + agency, "NGO", county, status, "", staffed));
    }

    /** The supervisor of a new agency of this kind and status. */
    public Account known(String kind, String county, String status, UUID... sponsors) {
        var account = supervisor(agency());
        tell(account.agency(), 1, kind, county, status, always(), sponsors);
        return account;
    }

    /** The agency is told anew. */
    public void tell(
            UUID agency, int version, String kind, String county, String status, String staffed, UUID... sponsors) {
        var named = Arrays.stream(sponsors).map("\"%s\""::formatted).collect(joining(","));
        news.agencyAs(agency, version, AGENCY.formatted("Casa " + agency, kind, county, status, named, staffed));
    }

    /** Somebody is at the desk day and night. */
    public static String always() {
        return DAYS.stream().map(day -> hours(day, "00:00", "00:00")).collect(joining(","));
    }

    /** The hours of one day. */
    public static String hours(String day, String from, String to) {
        return "{\"day\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(day, from, to);
    }

    /** What is said of a service. */
    public static Map<String, Object> body(String service, String... counties) {
        var body = new HashMap<String, Object>();
        body.put("service", service);
        body.put("status", "ACTIVE");
        body.put("eligibility", Map.of());
        body.put("languages", List.of("ron", "eng"));
        body.put("counties", List.of(counties));
        return body;
    }

    /** A service of the supervisor's agency is in the directory. */
    public static UUID listed(Account supervisor, Map<String, Object> body) {
        return Body.id(as(supervisor).body(body).post("/v1/services").then().statusCode(201), "/id");
    }

    /** A shelter of the supervisor's agency is in the directory, with so many free places for women. */
    public static UUID counted(Account supervisor, int women) {
        var service = listed(supervisor, body("ACC_SHELTER", "IS"));
        as(supervisor)
                .header("If-Match", "\"0\"")
                .body(Map.of("women", women))
                .put("/v1/services/{id}/places", service)
                .then()
                .statusCode(200);
        return service;
    }

    /** The service of this version is described anew. */
    public static ValidatableResponse described(Account supervisor, UUID id, int version, Map<String, Object> body) {
        return as(supervisor)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1/services/{id}", id)
                .then();
    }
}
