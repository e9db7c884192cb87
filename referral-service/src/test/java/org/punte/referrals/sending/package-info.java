@NullMarked
package org.punte.referrals.sending;

import org.jspecify.annotations.NullMarked;
