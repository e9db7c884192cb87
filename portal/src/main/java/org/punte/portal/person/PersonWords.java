package org.punte.portal.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a person. */
@MessageBundle("person")
public interface PersonWords {
    @Message
    String record();

    @Message
    String new_record();

    @Message
    String register();

    @Message
    String none();

    @Message
    String birth_date();

    @Message
    String age_basis();

    @Message
    String adult();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String languages();

    @Message
    String optional_hint();

    @Message
    String consents();

    @Message
    String no_consents();

    @Message
    String until();

    @Message
    String state();

    @Message
    String withdraw();

    @Message
    String talk();

    @Message
    String ask();

    @Message
    String open_file();

    @Message
    String file();

    @Message
    String opening();

    @Message
    String opening_text();

    @Message
    String opening_late();

    @Message
    String look_again();

    @Message
    String closed();

    @Message
    String not_named();

    @Message
    String to_item();

    @Message
    String covered();

    @Message
    String own_record();

    @Message
    String own_file();

    @Message
    String shared();

    @Message
    String shared_summary();

    @Message
    String shared_needs();

    @Message
    String choose();

    @Message
    String supervise();

    @Message
    String supervise_text();

    @Message
    String why();

    @Message
    String why_hint();

    @Message
    String read_once();

    @Message
    String read_kept();

    @Message
    String practice();

    @Message
    String is_practice();

    @Message
    String on_probation();

    @Message
    String practice_only();

    @Message
    String stop_use();

    @Message
    String stop_use_text();

    @Message
    String items();

    @Message
    String no_items();

    @Message
    String items_silent();

    @Message
    String all_sent();

    @Message
    String other_record();

    @Message
    String other_record_hint();
}
