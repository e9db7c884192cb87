package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.portal.fact.PersonFact;

/** What forms have for whoever goes through them by ear: each control a name of its own, each remark its place. */
class FormsTest {
    private static final String ATTRIBUTES = "((?:\\{[^}]*}|\"(?:\\{[^}]*}|[^\"])*\"|[^>\"{])*)>";
    private static final Pattern GROUPS = Pattern.compile("<fieldset|</fieldset>|<p\\b" + ATTRIBUTES);
    private static final Pattern LOOPS =
            Pattern.compile("\\{#for\\b|\\{/for}|<(?:button|summary)\\b" + ATTRIBUTES + "([^<]*)");
    private static final Pattern FIELDS = Pattern.compile("<(?:input|select|textarea)\\b" + ATTRIBUTES);
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"{}]+?)(?:\\[]|[#?])?\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void a_remark_within_a_group_of_fields_is_read_with_them() {
        WrittenTemplates.all()
                .forEach((file, template) -> assertThat(remarks(template))
                        .as(file)
                        .allSatisfy(remark -> assertThat(described(template)).contains(idOf(remark))));
    }

    @Test
    void what_is_there_for_each_of_a_list_says_for_which() {
        WrittenTemplates.all()
                .forEach((file, template) -> assertThat(repeated(template))
                        .as(file)
                        .allSatisfy(control -> assertThat(control.group())
                                .containsAnyOf("aria-label", "other.name", "directory.name")));
    }

    @Test
    void what_can_be_refused_has_a_word() {
        var words = WrittenTemplates.all().get("tags/fieldname.html");

        WrittenTemplates.all()
                .forEach((file, template) -> assertThat(names(template))
                        .as(file)
                        .allMatch(name -> words.contains("{#case '" + name + "'}") || isFact(name)));
    }

    private static List<MatchResult> remarks(String template) {
        var inside = new ArrayList<MatchResult>();
        int depth = 0;
        for (var found : GROUPS.matcher(template).results().toList()) {
            if (found.group().equals("<fieldset")) depth++;
            else if (found.group().equals("</fieldset>")) depth--;
            else if (depth > 0 && found.group().contains("class=\"small\"")) inside.add(found);
        }
        return inside;
    }

    private static List<MatchResult> repeated(String template) {
        var inside = new ArrayList<MatchResult>();
        int depth = 0;
        for (var found : LOOPS.matcher(template).results().toList()) {
            if (found.group().startsWith("{#for")) depth++;
            else if (found.group().equals("{/for}")) depth--;
            else if (depth > 0) inside.add(found);
        }
        return inside;
    }

    /** The last member of each name; names that are put together are facts of a person, or rows. */
    private static List<String> names(String template) {
        return FIELDS.matcher(template)
                .results()
                .map(field -> " " + field.group(1).strip())
                .filter(field -> !field.contains("type=\"hidden\""))
                .flatMap(field -> NAME.matcher(field).results())
                .map(name -> name.group(1).replaceAll(".*\\.", ""))
                .toList();
    }

    private static boolean isFact(String name) {
        return Stream.of(PersonFact.values()).anyMatch(fact -> fact.member().equals(name));
    }

    private static String idOf(MatchResult remark) {
        var id = ID.matcher(remark.group());
        return id.find() ? id.group(1) : "nothing: " + remark.group();
    }

    private static String described(String template) {
        return Pattern.compile("(?:aria-describedby=\"|hint=')([^\"']*)")
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }
}
