package org.punte.local.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.local.http.Api;

/** Makes agencies and accounts as the network's administrator. What is there already is found, not made again. */
class Founding {
    private final Api identity;
    private final JsonNode me;

    Founding(Api identity) {
        this.identity = identity;
        this.me = identity.get("/v1/me").expectSuccess();
    }

    /** By short name. */
    Map<String, UUID> agencies() {
        var known = new LinkedHashMap<String, UUID>();
        for (JsonNode agency :
                identity.get("/v1/agencies?limit=100").expectSuccess().path("items"))
            known.put(agency.path("name").asText(), id(agency));
        var agencies = new LinkedHashMap<String, UUID>();
        agencies.put(DemoAgencies.COORDINATOR.slug(), id(me.path("agency")));
        for (var agency : DemoAgencies.OTHERS)
            agencies.put(agency.slug(), known.computeIfAbsent(agency.name(), unknown -> made(agency)));
        return agencies;
    }

    List<DemoAccount> accounts(Map<String, UUID> agencies) {
        var accounts = new ArrayList<DemoAccount>();
        var administrator = UUID.fromString(me.path("account").asText());
        accounts.add(new DemoAccount(
                FirstAgency.ADMINISTRATOR,
                me.path("name").asText(),
                administrator,
                DemoAgencies.COORDINATOR.slug(),
                List.of("network-admin", "agency-admin")));
        var all = new ArrayList<>(List.of(DemoAgencies.COORDINATOR));
        all.addAll(DemoAgencies.OTHERS);
        for (var agency : all)
            for (var staff : agency.staff()) accounts.add(account(agency, agencies.get(agency.slug()), staff));
        return accounts;
    }

    private UUID made(DemoAgency agency) {
        return identity.post("/v1/agencies", agency.command(), key("agency " + agency.slug()))
                .id();
    }

    private DemoAccount account(DemoAgency agency, UUID id, DemoAgency.DemoStaff staff) {
        var command = Map.of(
                "agency", id,
                "email", staff.email(),
                "name", staff.name(),
                "roles", staff.roles(),
                "initialPassword", DemoNetwork.PASSWORD);
        var account = identity.post("/v1/accounts", command, key("account " + staff.email()))
                .id();
        return new DemoAccount(staff.email(), staff.name(), account, agency.slug(), staff.roles());
    }

    /** The same each time, so that an interrupted start goes on where it stopped. */
    static UUID key(String what) {
        return UUID.nameUUIDFromBytes(("demo network, " + what).getBytes(UTF_8));
    }

    private static UUID id(JsonNode thing) {
        return UUID.fromString(thing.path("id").asText());
    }
}
