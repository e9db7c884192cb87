/** Plays one referral from Bucharest to Iași and back, and tells it. */
@NullMarked
package org.punte.local.demo;

import org.jspecify.annotations.NullMarked;
