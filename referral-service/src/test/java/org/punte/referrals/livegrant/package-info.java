@NullMarked
package org.punte.referrals.livegrant;

import org.jspecify.annotations.NullMarked;
