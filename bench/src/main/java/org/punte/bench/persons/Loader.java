package org.punte.bench.persons;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.punte.identity.matching.IndexField;
import org.punte.identity.matching.IndexTerms;
import org.punte.identity.matching.Widths;
import org.punte.sealing.BulkSealing;
import org.punte.sealing.BulkSealing.Index;

/** Writes an agency's persons in bulk, as identity-service would have: real keys, real sealing, real indexes. */
class Loader {
    private static final String CODES = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Connection data;
    private final Connection keys;
    private final BulkSealing sealing;
    private final UUID agency;
    private final UUID worker;
    private final Map<IndexField, Index> indexes = new EnumMap<>(IndexField.class);

    Loader(Connection data, Connection keys, Path keyFile, UUID agency, UUID worker) throws Exception {
        this.data = data;
        this.keys = keys;
        this.sealing = new BulkSealing(keyFile, "identity-service");
        this.agency = agency;
        this.worker = worker;
    }

    /** Before identity-service needs an index of this agency: it keeps the first key that it finds. */
    void load(List<UUID> ids, List<Human> humans) throws Exception {
        var widths = Widths.of(humans.size(), Integer.MIN_VALUE);
        makeIndexes();
        try (var rows = new Rows(data, keys)) {
            for (int at = 0; at < humans.size(); at++) write(rows, widths, ids.get(at), humans.get(at), at);
            rows.bracket(agency, widths.generation(), humans.size());
        }
    }

    private void makeIndexes() throws Exception {
        for (var field : IndexField.values()) {
            var index = sealing.index(agency, field.name());
            indexes.put(field, index);
            try (var insert =
                    keys.prepareStatement("insert into index_key (scope, purpose, keyset) values (?, ?, ?)")) {
                insert.setObject(1, agency);
                insert.setString(2, field.name());
                insert.setBytes(3, index.wrapped());
                insert.executeUpdate();
            }
        }
    }

    private void write(Rows rows, Widths widths, UUID id, Human human, int number) throws Exception {
        var subject = sealing.subject(id);
        rows.person(id, agency, worker, code(number));
        rows.key(id, subject.wrapped());
        for (var fact : facts(human).entrySet()) {
            var row = UUID.randomUUID();
            var kind = fact.getKey();
            rows.identifier(row, id, agency, kind, subject.seal("identifier", "sealed", row, agency, fact.getValue()));
        }
        var traits = human.traits();
        rows.card(id, agency, subject.seal("match_card", "sealed", id, agency, traits.text()));
        for (var field : IndexField.values())
            for (int value : values(widths, field, IndexTerms.of(traits, field)))
                rows.index(agency, widths.generation(), field.name(), value, id);
        rows.next();
    }

    private List<Integer> values(Widths widths, IndexField field, Iterable<String> texts) {
        var values = new ArrayList<Integer>();
        for (var text : texts) {
            int value = indexes.get(field).value(text, widths.bits(field));
            if (!values.contains(value)) values.add(value);
        }
        return values;
    }

    private static Map<String, String> facts(Human human) {
        var facts = new TreeMap<>(Map.of("GIVEN_NAME", human.given(), "FAMILY_NAME", human.family()));
        if (human.born() != null) facts.put("BIRTH_DATE", human.born().toString());
        if (human.phone() != null) facts.put("PHONE", human.phone());
        return facts;
    }

    private static String code(int number) {
        var code = new StringBuilder();
        for (int left = number, at = 0; at < 8; at++, left /= CODES.length()) {
            if (at == 4) code.append('-');
            code.append(CODES.charAt(left % CODES.length()));
        }
        return "PN-" + code;
    }

    /** So that plans are made for what is there. */
    static void analyze(Connection data) throws SQLException {
        try (var statement = data.createStatement()) {
            statement.execute("vacuum analyze person, assigned_worker, identifier, match_card, blind_index");
        }
    }
}
