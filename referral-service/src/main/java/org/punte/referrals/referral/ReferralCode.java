package org.punte.referrals.referral;

import java.security.SecureRandom;

/** The code by which eyes know a referral, such as {@code RF-7K3M-22QX}: random, so that it tells nothing. */
final class ReferralCode {
    // without 0, 1, I and O, which are misread on the telephone
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferralCode() {}

    /** A new code: one of 2 to the power of 40, and a unique index behind it. */
    static String next() {
        return "RF-" + group() + "-" + group();
    }

    private static String group() {
        var group = new StringBuilder(4);
        for (int i = 0; i < 4; i++) group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return group.toString();
    }
}
