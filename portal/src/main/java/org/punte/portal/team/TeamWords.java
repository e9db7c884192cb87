package org.punte.portal.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.desk.DeskView;

/** The words of a team's desk. */
@MessageBundle("team")
public interface TeamWords {
    @Message
    String desk();

    @Message
    String view(DeskView code);

    @Message
    String views();

    @Message
    String due();

    @Message
    String nothing_due();

    @Message
    String promised();

    @Message
    String who();

    @Message
    String nobody();

    @Message
    String left();

    @Message
    String unnamed();

    @Message
    String me();

    @Message
    String mine();

    @Message
    String claim();

    @Message
    String release();

    @Message
    String assign();

    @Message
    String colleague();

    @Message
    String keep();

    @Message
    String kept();

    @Message
    String forget();

    @Message
    String region();

    @Message
    String more();

    @Message
    String step_aside();

    @Message
    String step_aside_text();

    @Message
    String step_aside_lift();

    @Message
    String conflicts();

    @Message
    String conflicts_text();

    @Message
    String declared();

    @Message
    String lift();

    @Message
    String stands_still();
}
