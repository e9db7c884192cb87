package org.punte.referrals.routing;

/**
 * Why a service comes into question, what speaks against it, and why it does not. The words are API: with each that comes, goes or weighs
 * otherwise {@link Rules#VERSION} rises.
 */
enum Reason {
    /** All that was asked is said, and nothing against it. */
    ELIGIBLE(Weight.FOR),
    COVERS_REGION(Weight.FOR),
    SPEAKS_LANGUAGE(Weight.FOR),
    MEETS_REQUIREMENTS(Weight.FOR),
    PLACES_YES(Weight.FOR),
    PLACES_FEW(Weight.FOR),
    OPEN_NOW(Weight.FOR),
    AGREEMENT_LIVE(Weight.FOR),
    /** There is consent to tell this agency of the person. */
    CONSENT_LIVE(Weight.FOR),

    /** By the service, or by whoever asks: without an age nobody can be called eligible. */
    ELIGIBILITY_NOT_SAID(Weight.AGAINST),
    REGION_NOT_SAID(Weight.AGAINST),
    LANGUAGE_NOT_SAID(Weight.AGAINST),
    REQUIREMENTS_NOT_SAID(Weight.AGAINST),
    PLACES_ASK(Weight.AGAINST),
    CLOSED_NOW(Weight.AGAINST),
    /** By its own hours, whoever sits at its agency's desk. */
    SERVICE_CLOSED_NOW(Weight.AGAINST),
    WAITING_TIME(Weight.AGAINST),
    NEW_AGENCY(Weight.AGAINST),
    /** It said no to whoever asks, for this person and service; {@code declined} says when and why. */
    DECLINED_LATELY(Weight.AGAINST),
    /** Before sending the person has to be asked about this agency. */
    CONSENT_NEEDED(Weight.AGAINST),

    TEMPORARILY_CLOSED(Weight.EXCLUDES),
    NOT_GIVEN(Weight.EXCLUDES),
    NOT_ELIGIBLE_AGE(Weight.EXCLUDES),
    NOT_ELIGIBLE_SEX(Weight.EXCLUDES),
    NOT_ELIGIBLE_STATUS(Weight.EXCLUDES),
    NOT_FOR_FAMILIES(Weight.EXCLUDES),
    NOT_FOR_DISABILITIES(Weight.EXCLUDES),
    OUT_OF_AREA(Weight.EXCLUDES),
    AGREEMENT_MISSING(Weight.EXCLUDES),
    AGREEMENT_EXPIRED(Weight.EXCLUDES),
    /** An emergency goes where somebody sits at the desk; {@code opensAt} says when that is. */
    NO_DESK_NOW(Weight.EXCLUDES),
    /** Police, prosecutors, immigration, labour inspection and foreign authorities shelter nobody. */
    INVESTIGATES(Weight.EXCLUDES),
    ON_PROBATION(Weight.EXCLUDES),
    /** For this person; nobody says why. */
    NOT_AVAILABLE(Weight.EXCLUDES),
    /** Whether it is available for this person could not be found out: nothing is sent there before it was. */
    NOT_CHECKED(Weight.EXCLUDES);

    /** What a reason does. */
    enum Weight {
        FOR,
        AGAINST,
        EXCLUDES
    }

    final Weight weight;

    Reason(Weight weight) {
        this.weight = weight;
    }
}
