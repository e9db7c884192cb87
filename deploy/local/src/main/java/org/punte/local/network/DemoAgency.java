package org.punte.local.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invented agency and who works there. */
record DemoAgency(
        String slug, String name, String kind, @Nullable String county, String zone, List<DemoStaff> staff) {
    private static final String BUCHAREST = "Europe/Bucharest";

    /** Somebody who works at a demo agency. */
    record DemoStaff(String email, String name, List<String> roles) {}

    /** An NGO of Romania. */
    static DemoAgency ngo(String slug, String name, @Nullable String county, DemoStaff... staff) {
        return new DemoAgency(slug, name, "NGO", county, BUCHAREST, List.of(staff));
    }

    /** A county's directorate for social assistance and child protection. */
    static DemoAgency directorate(String slug, String county, String countyName, DemoStaff... staff) {
        String name = "Direcția județeană " + countyName;
        return new DemoAgency(slug, name, "CHILD_PROTECTION_DIRECTORATE", county, BUCHAREST, List.of(staff));
    }

    /** Invented like itself, and not the same in each. */
    String phone() {
        return "+40 700 111 %03d".formatted(Math.floorMod(slug.hashCode(), 1000));
    }

    Map<String, Object> command() {
        var command =
                new LinkedHashMap<String, Object>(Map.of("name", name, "kind", kind, "zone", zone, "phone", phone()));
        if (county != null) command.put("county", county);
        return command;
    }
}
