package org.punte.portal.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what stands, and around changing one's mind. */
@MessageBundle("change")
public interface ChangeWords {
    @Message
    String title();

    @Message
    String nobody_else();

    @Message
    String words();

    @Message
    String words_read();

    @Message
    String sign();

    @Message
    String sign_how();

    @Message
    String signed();

    @Message
    String witnessed();

    @Message
    String sign_keep();

    @Message
    String stop_category();

    @Message
    String stop_where();

    @Message
    String stop_everywhere();

    @Message
    String show_effect();

    @Message
    String changes();

    @Message
    String mend();

    @Message
    String mend_confirmed();

    @Message
    String mend_now();

    @Message
    String effect_nothing();

    @Message
    String effect_ends();

    @Message
    String effect_narrows();

    @Message
    String effect_told();

    @Message
    String effect_stays();

    @Message
    String stays_own();

    @Message
    String effect_goes_on();

    @Message
    String ended();
}
