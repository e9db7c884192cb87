package org.punte.portal.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.identity.Person;

/** What pages ask about facts: {@code facts:shown}, {@code facts:asked}. */
@TemplateExtension(namespace = "facts")
class FactPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private FactPages() {}

    /** The categories of a form, in its order. */
    static List<Category> categories() {
        return Stream.of(PersonFact.values())
                .map(PersonFact::category)
                .distinct()
                .toList();
    }

    static List<PersonFact> asked(Category category) {
        return PersonFact.asked(category);
    }

    static List<FactCode> documents() {
        return FactCode.DOCUMENTS;
    }

    static List<FactCode> precisions() {
        return FactCode.PRECISIONS;
    }

    /** What is known of a person; the name in exploitation last. What pages of their own show is left to them. */
    static List<ShownFact> shown(Person person, String language) {
        return Stream.of(PersonFact.values())
                .filter(fact -> fact != PersonFact.SAFE_CONTACT && person.fact(fact.member()) != null)
                .map(fact -> shown(fact, person.fact(fact.member()), language))
                .toList();
    }

    /** What is known now of somebody and is not what was typed; a dash where nothing is known any more. */
    static List<ShownFact> differing(Typed typed, Person person, String language) {
        var known = Typed.of(person);
        return Stream.of(PersonFact.values())
                .filter(fact -> fact.form() != PersonFact.Form.SHOWN && !Told.same(typed, known, fact))
                .map(fact -> person.fact(fact.member()) == null
                        ? ShownFact.of(fact, "-")
                        : shown(fact, person.fact(fact.member()), language))
                .toList();
    }

    private static ShownFact shown(PersonFact fact, JsonNode known, String language) {
        var spoken = Locale.forLanguageTag(language);
        return switch (fact.form()) {
            case CHOICE, CHOICES, ANSWER -> ShownFact.of(fact, codes(known));
            case YES_NO -> ShownFact.of(fact, List.of(known.asBoolean() ? FactCode.YES : FactCode.NO));
            case DATE -> date(fact, known);
            case COUNTRY, COUNTRIES -> text(fact, known, code -> country(code, spoken));
            default -> text(fact, known, text -> text);
        };
    }

    private static ShownFact date(PersonFact fact, JsonNode known) {
        var codes = codes(known.path("precision"));
        var days = Stream.of("from", "to")
                .filter(known::has)
                .map(end -> DAY.format(LocalDate.parse(known.get(end).asText())))
                .collect(Collectors.joining(" – "));
        var text = known.has("age") ? known.get("age").asText() + " (" + days + ")" : days;
        return new ShownFact(fact, codes.equals(List.of(FactCode.EXACT)) ? List.of() : codes, text);
    }

    private static ShownFact text(PersonFact fact, JsonNode known, UnaryOperator<String> named) {
        if (known.isValueNode()) return ShownFact.of(fact, named.apply(known.asText()));
        return ShownFact.of(fact, leaves(known).map(named).collect(Collectors.joining(", ")));
    }

    private static Stream<String> leaves(JsonNode node) {
        if (node.isValueNode()) return Stream.of(node.asText());
        return StreamSupport.stream(node.spliterator(), false).flatMap(FactPages::leaves);
    }

    private static List<FactCode> codes(JsonNode known) {
        var codes = known.isArray() ? Typed.texts(known) : List.of(known.asText());
        return codes.stream().flatMap(code -> FactCode.find(code).stream()).toList();
    }

    private static String country(String code, Locale spoken) {
        if (code.length() != 2) return code.toLowerCase(Locale.ROOT);
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(spoken);
    }
}
