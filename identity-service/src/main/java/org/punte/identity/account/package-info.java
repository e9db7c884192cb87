/** The people who sign in for an agency, and what they may do there. */
@NullMarked
package org.punte.identity.account;

import org.jspecify.annotations.NullMarked;
