/** Who decides at an agency that closes: its own supervisors, and those of its guardian for as long as they supervise there. */
@NullMarked
package org.punte.identity.guardianagency;

import org.jspecify.annotations.NullMarked;
