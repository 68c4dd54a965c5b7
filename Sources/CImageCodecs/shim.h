#pragma once
#include <stdio.h>
#include <zlib.h>
#include <png.h>
#include <turbojpeg.h>
#include <webp/decode.h>
#include <webp/encode.h>
