// The container and the XML of a workbook: libzip and expat, as their headers declare them.
//
// Neither ends the program on bad input, so nothing has to be guarded in C. What they can be made
// to do by bad input (to unpack gigabytes, to expand entities) is bounded where they are called.

#ifndef CWORKBOOK_SHIM_H
#define CWORKBOOK_SHIM_H

#include <expat.h>
#include <stdlib.h>
#include <zip.h>

#endif
