package org.punte.portal.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.figures.Measure;

/** The words of figures. */
@MessageBundle("figures")
public interface FigureWords {
    @Message
    String figures();

    @Message
    String own();

    @Message
    String basis();

    @Message
    String release_basis();

    @Message
    String from();

    @Message
    String until();

    @Message
    String show();

    @Message
    String sent();

    @Message
    String received();

    @Message
    String referrals();

    @Message
    String answered();

    @Message
    String in_time();

    @Message
    String accepted();

    @Message
    String overdue_starts();

    @Message
    String declined();

    @Message
    String other_answers();

    @Message
    String expired();

    @Message
    String closed();

    @Message
    String hours();

    @Message
    String reasons();

    @Message
    String reason();

    @Message
    String count();

    @Message
    String unmet();

    @Message
    String none();

    @Message
    String across();

    @Message
    String across_text();

    @Message
    String quarter();

    @Message
    String year();

    @Message
    String prepare();

    @Message
    String prepared();

    @Message
    String hidden(int threshold);

    /** Of releases made by the first rule. */
    @Message
    String hidden_before(int threshold);

    @Message
    String no_figures();

    @Message
    String total();

    @Message
    String withheld();

    @Message
    String measure(Measure code);

    @Message
    String differences();

    @Message
    String seen();

    @Message
    String publish();
}
