/** By telephone first: what a receiver promised when it was rung, until its own desk confirms it in one tap. */
@NullMarked
package org.punte.referrals.promise;

import org.jspecify.annotations.NullMarked;
