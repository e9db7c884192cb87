@NullMarked
package org.punte.referrals.transfer;

import org.jspecify.annotations.NullMarked;
