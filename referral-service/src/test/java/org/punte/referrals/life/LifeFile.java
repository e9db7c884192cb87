package org.punte.referrals.life;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** referral-life.yaml, read. */
public record LifeFile(Map<String, String> meanings, List<Rule> moves) {
    /** One move of the rule book; without {@code to} the referral stays where it stands. */
    public record Rule(
            String move,
            List<String> from,
            @Nullable String to,
            String side,
            List<String> roles,
            List<String> data,
            @Nullable String path,
            boolean built) {
        @SuppressWarnings("unchecked")
        static Rule of(Map<String, Object> node) {
            return new Rule(
                    (String) node.get("move"),
                    (List<String>) node.get("from"),
                    (String) node.get("to"),
                    (String) node.get("side"),
                    (List<String>) node.get("roles"),
                    (List<String>) node.get("data"),
                    (String) node.get("path"),
                    (Boolean) node.get("built"));
        }
    }

    /** The file as it is shipped. */
    @SuppressWarnings("unchecked")
    public static LifeFile read() {
        try (InputStream file = LifeFile.class.getResourceAsStream("/referral-life.yaml")) {
            Map<String, Object> root = new Yaml().load(file);
            var moves = (List<Map<String, Object>>) root.get("moves");
            return new LifeFile(
                    (Map<String, String>) root.get("states"),
                    moves.stream().map(Rule::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the states. */
    public Set<String> states() {
        return meanings.keySet();
    }

    /** The moves that the code has. */
    public List<Rule> built() {
        return moves.stream().filter(Rule::built).toList();
    }
}
