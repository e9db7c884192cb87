package org.punte.portal.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Person;
import org.punte.portal.fact.PersonFact;
import org.punte.portal.fact.Typed;

/** The form about safe contact: as it begins, as it was typed, and what it tells. */
public record ContactForm(List<WayForm> ways, List<OtherForm> others, String codeWord, String zone) {
    private static final int WAYS = 4;
    private static final int OTHERS = 3;

    /** By this clock identity-service reads hours that name none. */
    private static final String ROMANIA = "Europe/Bucharest";

    static ContactForm of(Person person) {
        return of(person.fact(PersonFact.SAFE_CONTACT.member()));
    }

    static ContactForm of(@Nullable JsonNode known) {
        var ways = new ArrayList<WayForm>();
        var others = new ArrayList<OtherForm>();
        if (known != null) {
            known.path("ways").forEach(way -> ways.add(WayForm.of(way)));
            known.path("mustNotKnow").forEach(other -> others.add(OtherForm.of(other)));
        }
        do ways.add(WayForm.EMPTY);
        while (ways.size() < WAYS);
        do others.add(OtherForm.EMPTY);
        while (others.size() < OTHERS);
        return new ContactForm(ways, others, text(known, "codeWord"), isTimed(ways) ? zone(known) : "");
    }

    static ContactForm of(Typed typed) {
        var ways = Stream.iterate(0, row -> typed.has("way", String.valueOf(row)), row -> row + 1)
                .map(row -> WayForm.of(typed, row))
                .toList();
        var others = Stream.iterate(0, row -> typed.has("other", String.valueOf(row)), row -> row + 1)
                .map(row -> OtherForm.of(typed, row))
                .toList();
        return new ContactForm(ways, others, typed.value("codeWord"), typed.value("zone"));
    }

    /** Hours that are kept go on by their own clock; where there are none yet, by that of whoever types. */
    ContactForm by(ZoneId clock) {
        return zone.isBlank() ? new ContactForm(ways, others, codeWord, clock.getId()) : this;
    }

    /** Whether hours are kept, which mean nothing without their clock. */
    public boolean isTimed() {
        return isTimed(ways);
    }

    /** What is kept, without the empty rows of the form. */
    public List<WayForm> toldWays() {
        return ways.stream().filter(WayForm::isTold).toList();
    }

    public List<OtherForm> toldOthers() {
        return others.stream().filter(OtherForm::isTold).toList();
    }

    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        put(
                told,
                "ways",
                ways.stream().filter(WayForm::isTold).map(WayForm::told).toList());
        put(
                told,
                "mustNotKnow",
                others.stream().filter(OtherForm::isTold).map(OtherForm::told).toList());
        if (!codeWord.isBlank()) told.put("codeWord", codeWord.strip());
        if (!told.isEmpty() && !zone.isBlank()) told.put("zone", zone);
        return told;
    }

    private static boolean isTimed(List<WayForm> ways) {
        return ways.stream().anyMatch(way -> !way.toldSpans().isEmpty());
    }

    private static String zone(@Nullable JsonNode known) {
        var kept = text(known, "zone");
        return kept.isEmpty() ? ROMANIA : kept;
    }

    private static void put(Map<String, Object> told, String member, List<Map<String, Object>> values) {
        if (!values.isEmpty()) told.put(member, values);
    }

    static String text(@Nullable JsonNode node, String member) {
        return node == null ? "" : node.path(member).asText("");
    }
}
