package org.punte.identity.settlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a record when its agency closes. Codes are API: never renamed, only added. */
@Schema(name = "SettledHow")
enum How {
    /** Another agency has accepted a referral of the person, and its service is not completed. */
    HANDED_OVER,
    /** No help is open here, none is open elsewhere on our referral, and none is waited for. */
    AT_REST
}
