package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each page has, whoever wrote it: a heading, a title that says nothing by itself, words in three languages, a way on. */
class TemplatesTest {
    private static final Pattern PAGE = Pattern.compile("\\{#include page title=(\\S+)}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN = Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"");

    private static final Pattern COMPARED = Pattern.compile("\\w+ == '\\w+'");
    private static final Pattern NO_AND = Pattern.compile("\\{#else if ![^}]*(&&|\\|\\|)");

    /** Lines for a shell, and the name of the system. */
    private static final Set<String> NOT_WORDS = Set.of("PartnerResource/secret.html", "page.html");

    /** One comes there from the menu, or without an account. */
    private static final Set<String> ENTRIES = Set.of("AgencyResource/list.html", "ApplyResource/form.html");

    @Test
    void every_page_has_a_heading_and_a_title_that_is_a_message() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy((file, page) -> assertThat(page).as(file).contains("<h1"))
                .allSatisfy((file, page) -> assertThat(title(page)).as(file).matches("[a-z]+:[a-z_]+|heading"));
    }

    @Test
    void no_page_speaks_one_language_only() {
        var all = WrittenTemplates.all();
        NOT_WORDS.forEach(all::remove);

        assertThat(all)
                .allSatisfy((file, template) -> assertThat(literals(template))
                        .as(file)
                        .noneMatch(text -> WORD.matcher(text).find()));
    }

    /** Qute takes {@code {#else if !a && b}} for {@code {#else if a && b}}: such a question gets a name. */
    @Test
    void no_other_case_begins_with_a_no_and_goes_on() {
        assertThat(WrittenTemplates.all())
                .allSatisfy((file, template) -> assertThat(template).as(file).doesNotContainPattern(NO_AND));
    }

    /** A code is no text: for Qute the two are never the same. What one asks of a code gets a name. */
    @Test
    void no_code_is_compared_with_a_text() {
        var codes = codes();

        assertThat(codes).contains("status == 'ON_HOLD'");
        assertThat(WrittenTemplates.all())
                .allSatisfy((file, template) -> assertThat(
                                COMPARED.matcher(template).results())
                        .as(file)
                        .extracting(MatchResult::group)
                        .doesNotContainAnyElementsOf(codes));
    }

    /** Every code in the answers of the services, as somebody would compare it. */
    private static Set<String> codes() {
        return new ClassFileImporter()
                .importPackages("org.punte.portal.client").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(answer -> Stream.of(answer.getRecordComponents()))
                        .filter(part -> part.getType().isEnum())
                        .flatMap(part -> Stream.of(part.getType().getEnumConstants())
                                .map(code -> part.getName() + " == '" + code + "'"))
                        .collect(Collectors.toSet());
    }

    @Test
    void every_page_leads_on() {
        var all = pages();
        ENTRIES.forEach(all::remove);

        assertThat(all)
                .allSatisfy((file, page) -> assertThat(page.substring(page.indexOf("<h1")))
                        .as(file)
                        .containsAnyOf("href=\"", "{#recordpages"));
    }

    @Test
    void what_says_back_to_the_tasks_leads_there() {
        assertThat(pages())
                .allSatisfy((file, page) -> assertThat(page.replace("href=\"/tasks\">{msg:back}", ""))
                        .as(file)
                        .doesNotContain("{msg:back}"));
    }

    private static String title(String page) {
        var title = PAGE.matcher(page);
        return title.find() ? title.group(1) : "";
    }

    /** What stands between and in the tags, without what is filled in. */
    private static List<String> literals(String template) {
        var spoken = SPOKEN.matcher(template).results().map(found -> withoutFilled(found.group(1)));
        var between = withoutFilled(template).replaceAll("<[^<>]*>", " ");
        return Stream.concat(spoken, Stream.of(between)).toList();
    }

    private static String withoutFilled(String text) {
        return text.replaceAll("\\{[^{}]*}", "");
    }

    private static Map<String, String> pages() {
        return WrittenTemplates.all().entrySet().stream()
                .filter(template -> !title(template.getValue()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
