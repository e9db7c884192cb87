/** One referral on the screen: its envelope, its clock, its answers, and how a new one is sent. */
@NullMarked
package org.punte.portal.referral;

import org.jspecify.annotations.NullMarked;
