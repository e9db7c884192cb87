package org.punte.identity.code;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The code lists. A list that maps to a value which its standard does not have stops the start. */
@Startup
@Singleton
public class CodeLists {
    private final CodeListEdition edition;
    private final Standards standards;
    private final Map<String, CodeList> lists = new LinkedHashMap<>();

    CodeLists(ObjectMapper json) {
        edition = DataFile.read(json, "/codes/code-lists.json", CodeListEdition.class);
        standards = DataFile.read(json, "/codes/standards.json", Standards.class);
        edition.lists().forEach(list -> lists.put(list.name(), list));
        var wrong = edition.lists().stream().flatMap(this::unknown).toList();
        if (!wrong.isEmpty()) throw new IllegalStateException("Not in their standard: " + wrong);
    }

    /** Whether the list has this code. A list that nobody knows is a mistake of ours. */
    public boolean has(String list, String code) {
        return require(list).find(code).isPresent();
    }

    /** Whether a code carries this mark. */
    public boolean isMarked(String list, String code, String mark) {
        return require(list)
                .find(code)
                .filter(known -> known.marks().contains(mark))
                .isPresent();
    }

    /** What a standard calls a code; nothing where it has no word for it. */
    public List<String> inStandard(String list, String code, String standard) {
        return require(list)
                .find(code)
                .map(known -> known.maps().getOrDefault(standard, List.of()))
                .orElse(List.of());
    }

    Optional<CodeList> find(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    List<CodeList> all() {
        return edition.lists();
    }

    String version() {
        return edition.version();
    }

    String attribution() {
        return standards.attribution();
    }

    private CodeList require(String list) {
        return find(list).orElseThrow(() -> new IllegalStateException("No code list " + list));
    }

    private Stream<String> unknown(CodeList list) {
        return list.codes().stream()
                .flatMap(code -> code.maps().entrySet().stream()
                        .flatMap(map -> map.getValue().stream()
                                .filter(value -> !standards.allows(map.getKey(), value))
                                .map(value ->
                                        "%s %s: %s %s".formatted(list.name(), code.code(), map.getKey(), value))));
    }
}
