/** The own case files: summary and needs. */
@NullMarked
package org.punte.portal.casefile;

import org.jspecify.annotations.NullMarked;
