package org.punte.portal.minor;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.punte.portal.client.minor.Bases.Basis;
import org.punte.portal.client.minor.Guardians.Kind;
import org.punte.portal.client.minor.Information.Level;
import org.punte.portal.client.minor.Information.Topic;
import org.punte.portal.client.minor.Notifications.How;
import org.punte.portal.client.minor.OutsideRequests.About;

/** What the selections on these pages offer, for templates: {@code choice:kinds}. */
@TemplateExtension(namespace = "choice")
class Choices {
    private Choices() {}

    static List<Kind> kinds() {
        return List.of(Kind.values());
    }

    static List<How> ways() {
        return Stream.of(How.values()).filter(how -> how != How.OTHER).toList();
    }

    static List<Topic> topics() {
        return Stream.of(Topic.values()).filter(topic -> topic != Topic.OTHER).toList();
    }

    static List<Level> levels() {
        return Stream.of(Level.values()).filter(level -> level != Level.OTHER).toList();
    }

    static List<About> abouts() {
        return Stream.of(About.values()).filter(about -> about != About.OTHER).toList();
    }

    static List<Basis> bases() {
        return Stream.of(Basis.values()).filter(basis -> basis != Basis.OTHER).toList();
    }
}
