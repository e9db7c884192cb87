package org.punte.referrals.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.punte.referrals.note.Notes;

/** Looks at a referral before it is sent. */
@ApplicationScoped
@Transactional
class QualityCheck {
    private final QualityConfig config;
    private final Notes notes;
    private final Indicators indicators;
    private final ReceiverCheck receiver;

    QualityCheck(QualityConfig config, Notes notes, Indicators indicators, ReceiverCheck receiver) {
        this.config = config;
        this.notes = notes;
        this.indicators = indicators;
        this.receiver = receiver;
    }

    QualityView of(CheckQuality command) {
        var missing = indicators.areMissing(command.person());
        var warnings = Stream.of(Warning.values())
                .filter(warning -> warning == Warning.NO_INDICATOR ? missing.orElse(false) : applies(warning, command))
                .toList();
        return new QualityView(warnings, missing.isPresent() ? List.of() : List.of(Warning.NO_INDICATOR));
    }

    private boolean applies(Warning warning, CheckQuality command) {
        return switch (warning) {
            case TOO_SHORT -> command.text().strip().length() < config.shortestNote();
            case COPIED -> !command.text().isBlank() && notes.isCopied(command.text(), command.referral());
            case NO_ABSENCE_CONTACT -> command.absenceContact() == null;
            case OPINION_WORDS -> holdsOpinion(command.text());
            case NOBODY_AT_DESK -> receiver.isAwayTooLong(command);
            case NOT_LISTED -> receiver.listsOthersOnly(command);
            case ASKED_ALREADY -> receiver.isAskedAlready(command);
            case NO_INDICATOR -> throw new IllegalArgumentException("Asked for elsewhere");
        };
    }

    private boolean holdsOpinion(String text) {
        var folded = " " + plain(text) + " ";
        return config.opinionWords().stream().anyMatch(words -> folded.contains(" " + words.strip() + " "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
