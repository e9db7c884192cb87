/** The agencies of the network in the eyes of administrators: their own data, their life, their open work. */
@NullMarked
package org.punte.portal.member;

import org.jspecify.annotations.NullMarked;
