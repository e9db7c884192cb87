package org.punte.identity.conversation;

/** What a conversation was about. */
enum SharingPurpose {
    SHARE_WITH_AGENCY
}
