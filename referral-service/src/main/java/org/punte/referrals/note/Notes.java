package org.punte.referrals.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.note.Note.Key;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** Keeps and opens the words that belong to a referral. Who may read them is asked before. */
@ApplicationScoped
@Transactional
public class Notes implements PanacheRepositoryBase<Note, Key> {
    private final Sealer sealer;
    private final Caller caller;
    private final Fingerprints fingerprints;
    private final NoteOpenings openings;

    Notes(Sealer sealer, Caller caller, Fingerprints fingerprints, NoteOpenings openings) {
        this.fingerprints = fingerprints;
        this.openings = openings;
        this.sealer = sealer;
        this.caller = caller;
    }

    /** Seals a text under the referral's own key; in the place of what its author wrote before, which only a draft has. */
    public void keep(Place place, String text) {
        var agency = caller.agency();
        var sealed = sealer.seal(sealed(place.referral(), place.version(), agency), text);
        // only what a sender writes is ever copied into another referral
        var fingerprint = place.version() == 0 ? fingerprints.of(agency, text) : null;
        findByIdOptional(new Key(place.referral(), place.version()))
                .ifPresentOrElse(
                        note -> note.replace(place.receiver(), sealed, fingerprint),
                        () -> persist(new Note(place, agency, sealed, fingerprint)));
    }

    /** Whether the caller's agency has sent or drafted the same words with another referral than this one. */
    public boolean isCopied(String text, @Nullable UUID but) {
        var others = but == null ? new UUID(0, 0) : but;
        return count(
                        "agency = ?1 and fingerprint = ?2 and key.version = 0 and key.referral <> ?3",
                        caller.agency(),
                        fingerprints.of(caller.agency(), text),
                        others)
                > 0;
    }

    /** What the sender wrote for those who will work with the person. */
    public Optional<String> ofSender(UUID referral) {
        return findByIdOptional(new Key(referral, 0)).map(this::opened);
    }

    /** The same for one of those: that it is opened is written down first. Empty where the referral is no longer the version that was seen. */
    public Optional<String> ofSender(UUID referral, int version) {
        return openings.add(referral, version) ? ofSender(referral) : Optional.empty();
    }

    /** Whether anybody of the receiver has opened the sender's note; until the transaction ends nobody does. */
    public boolean isOpened(UUID referral) {
        return openings.isOpened(referral);
    }

    /** The same for a page, which holds nobody back. */
    public boolean isOpenedAsSeen(UUID referral) {
        return openings.isOpenedAsSeen(referral);
    }

    /** What the receiver wrote with these versions of the referral, by version. */
    public Map<Integer, String> remarks(UUID referral, Collection<Integer> versions) {
        return stream("key.referral = ?1 and key.version > 0 and key.version in ?2", referral, versions)
                .collect(Collectors.toMap(note -> note.key.version(), this::opened));
    }

    private String opened(Note note) {
        return sealer.open(sealed(note.key.referral(), note.key.version(), note.agency), note.text);
    }

    private static SealedPlace sealed(UUID referral, int version, UUID agency) {
        return new SealedPlace("note", "text:" + version, referral, referral, agency);
    }
}
