package org.punte.portal.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.identity.Person;
import org.punte.portal.code.Countries;
import org.punte.portal.code.Regions;
import org.punte.portal.code.Tongues;
import org.punte.portal.fact.ShownFact.Part;

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

    /** The fact that services call so, or none. */
    static @Nullable PersonFact of(String member) {
        return Stream.of(PersonFact.values())
                .filter(fact -> fact.member().equals(member))
                .findFirst()
                .orElse(null);
    }

    static List<PersonFact> asked(Category category) {
        return PersonFact.asked(category);
    }

    static List<FactCode> documents() {
        return FactCode.DOCUMENTS;
    }

    /** What stands in place of a country. */
    static List<FactCode> noCountries() {
        return FactCode.NO_COUNTRIES;
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
            case COUNTRY, COUNTRIES -> new ShownFact(fact, each(known, code -> citizenship(code, spoken)));
            case COUNTY -> ShownFact.of(fact, Regions.name(known.asText()));
            case TONGUES -> new ShownFact(fact, each(known, code -> Part.of(Tongues.name(code, language))));
            case PAPERS ->
                new ShownFact(
                        fact, nodes(known).map(paper -> paper(paper, spoken)).toList());
            case PLACE -> ShownFact.of(fact, members(known, spoken));
            default -> ShownFact.of(fact, leaves(known).collect(Collectors.joining(", ")));
        };
    }

    private static ShownFact date(PersonFact fact, JsonNode known) {
        var codes = codes(known.path("precision"));
        var days = Stream.of("from", "to")
                .filter(known::has)
                .map(end -> DAY.format(LocalDate.parse(known.get(end).asText())))
                .collect(Collectors.joining(" – "));
        var text = known.has("age") ? known.get("age").asText() + " (" + days + ")" : days;
        var precision = codes.isEmpty() || codes.get(0) == FactCode.EXACT ? null : codes.get(0);
        return new ShownFact(fact, List.of(new Part(precision, text)));
    }

    private static List<Part> each(JsonNode known, Function<String, Part> named) {
        return leaves(known).map(named).toList();
    }

    /** What it is, and below that its number and who gave it out. */
    private static Part paper(JsonNode paper, Locale spoken) {
        var kind = FactCode.find(paper.path("kind").asText()).orElse(FactCode.OTHER);
        return new Part(kind, members(paper, spoken));
    }

    /** All that is said but the kind, where it says a county or a country by its name. */
    private static String members(JsonNode known, Locale spoken) {
        return known.properties().stream()
                .filter(member -> !member.getKey().equals("kind"))
                .map(member -> switch (member.getKey()) {
                    case "county" -> Regions.name(member.getValue().asText());
                    case "country" -> country(member.getValue().asText(), spoken);
                    default -> member.getValue().asText();
                })
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> leaves(JsonNode node) {
        if (node.isValueNode()) return Stream.of(node.asText());
        return nodes(node).flatMap(FactPages::leaves);
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<FactCode> codes(JsonNode known) {
        var codes = known.isArray() ? Typed.texts(known) : List.of(known.asText());
        return codes.stream().flatMap(code -> FactCode.find(code).stream()).toList();
    }

    /** Of a country, of none, or not known of which. */
    private static Part citizenship(String code, Locale spoken) {
        return FactCode.find(code).map(Part::of).orElseGet(() -> Part.of(country(code, spoken)));
    }

    private static String country(String code, Locale spoken) {
        return code.length() == 2 ? Countries.name(code, spoken) : code;
    }
}
