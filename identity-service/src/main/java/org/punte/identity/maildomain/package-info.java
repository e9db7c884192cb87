/** The domains of an agency's work addresses: only there may somebody be invited. Two people change them. */
@NullMarked
package org.punte.identity.maildomain;

import org.jspecify.annotations.NullMarked;
