package org.punte.testing.yaml;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/** YAML as the strictest of parsers takes it: no key twice in a map, no anchor twice in a file. */
public final class StrictYaml {
    private StrictYaml() {}

    /** The document; refuses what stands twice. */
    public static Map<String, Object> load(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var yaml = new Yaml(options);
        var anchors = new HashSet<String>();
        for (var event : yaml.parse(new StringReader(text))) requireNew(event, anchors);
        return yaml.load(text);
    }

    private static void requireNew(Event event, HashSet<String> anchors) {
        if (!(event instanceof NodeEvent node) || event instanceof AliasEvent || node.getAnchor() == null) return;
        if (!anchors.add(node.getAnchor()))
            throw new IllegalArgumentException(
                    "Anchor &%s stands twice, again %s".formatted(node.getAnchor(), event.getStartMark()));
    }
}
