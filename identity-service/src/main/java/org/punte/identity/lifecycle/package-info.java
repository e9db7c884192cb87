/** The decisions by which an agency is activated, suspended, reinstated and closed, and who made them. */
@NullMarked
package org.punte.identity.lifecycle;

import org.jspecify.annotations.NullMarked;
