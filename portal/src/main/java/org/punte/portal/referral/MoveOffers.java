package org.punte.portal.referral;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.punte.portal.client.move.ErrorReason;
import org.punte.portal.client.move.HoldReason;
import org.punte.portal.client.move.InterimSupport;
import org.punte.portal.client.move.NonDeliveryReason;
import org.punte.portal.client.move.QuestionCode;
import org.punte.portal.client.move.UndoReason;

/** What the selections in the forms of moves offer, for templates: {@code moves:questions}. */
@TemplateExtension(namespace = "moves")
class MoveOffers {
    private MoveOffers() {}

    static List<QuestionCode> questions() {
        return QuestionCode.offered();
    }

    static List<InterimSupport> interimSupports() {
        return List.of(InterimSupport.values());
    }

    static List<HoldReason> holdReasons() {
        return List.of(HoldReason.values());
    }

    static List<NonDeliveryReason> nonDeliveryReasons() {
        return List.of(NonDeliveryReason.values());
    }

    static List<UndoReason> undoReasons() {
        return List.of(UndoReason.values());
    }

    static List<ErrorReason> errorReasons() {
        return List.of(ErrorReason.values());
    }
}
