/** What is told about calls. */
@NullMarked
package org.punte.referrals.invitation;

import org.jspecify.annotations.NullMarked;
