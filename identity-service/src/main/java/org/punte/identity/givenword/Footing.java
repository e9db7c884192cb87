package org.punte.identity.givenword;

/** How a consent stands on the word of who gave it. */
enum Footing {
    /** Whoever gave it may. */
    FIRM,
    /** The giver's word no longer suffices and nobody reads under it until it is renewed. */
    PAUSED,
    /** The giver's word no longer counts; it goes on under a recorded basis until it is renewed. */
    GOES_ON,
    /** It is over, or another consent took its place. */
    ENDED
}
