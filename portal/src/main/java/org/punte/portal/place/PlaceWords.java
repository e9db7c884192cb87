package org.punte.portal.place;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around looking for a place. */
@MessageBundle("place")
public interface PlaceWords {
    @Message
    String look();

    @Message
    String text();

    @Message
    String ours_exactly();

    @Message
    String ours();

    @Message
    String desk_now();

    @Message
    String stage_wanted();

    @Message
    String about_nobody();

    @Message
    String others_give_it();

    @Message
    String no_others();

    @Message
    String age_unknown();

    @Message
    String disability_wanted();

    @Message
    String more(int several);

    @Message
    String other_languages();

    @Message
    String hours_example();

    @Message
    String awaited();

    @Message
    String no_hours();
}
