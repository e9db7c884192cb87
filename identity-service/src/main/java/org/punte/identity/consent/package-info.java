/** What a person agreed to, with which agency, until when; it ends once and for good. */
@NullMarked
package org.punte.identity.consent;

import org.jspecify.annotations.NullMarked;
