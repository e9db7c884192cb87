/** Codes and what they are called: counties, countries and languages, by code or by name. */
@NullMarked
package org.punte.portal.code;

import org.jspecify.annotations.NullMarked;
