/** The codes and parts in which facts about a person are told. */
@NullMarked
package org.punte.identity.fact;

import org.jspecify.annotations.NullMarked;
